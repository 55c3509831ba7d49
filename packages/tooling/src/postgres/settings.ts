/** Server settings that differ from PostgreSQL's defaults, with the reason where it is not plain. */
export function serverSettings(port: number, durable: boolean): Record<string, string> {
  return {
    listen_addresses: '127.0.0.1',
    port: String(port),
    // no socket file: nothing in /tmp to be left behind or to collide with
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: '256MB',
    effective_cache_size: '1GB',
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    random_page_cost: '1.1',
    // short queries only: compiling them costs more than running them
    jit: 'off',
    password_encryption: 'scram-sha-256',
    timezone: 'Asia/Tokyo',
    log_timezone: 'Asia/Tokyo',
    lc_messages: 'C',
    log_line_prefix: '%m [%p] %u@%d ',
    log_min_duration_statement: '1000',
    ...(durable ? { wal_compression: 'on', max_wal_size: '2GB' } : FOR_TESTS),
  };
}

/** Only for databases that may vanish with the machine: about twice as fast to create databases from a template. */
const FOR_TESTS: Record<string, string> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '2GB',
  autovacuum_naptime: '300',
  // several test runs at once, each worker with its pools
  max_connections: '400',
};

export const ACCESS_RULES = `# written at every start: password only, this machine only
host all all 127.0.0.1/32 scram-sha-256
`;
