// Preloaded into processes that the command line starts: when it is gone, even by kill -9, they end as on SIGTERM.
process.channel?.unref();
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
