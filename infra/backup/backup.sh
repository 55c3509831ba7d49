#!/bin/sh
# Backs up the data and the keys of cases apart from each other: whoever holds one archive reads no family's story.
#
#   DATABASE_URL=postgres://… backup.sh DATA_DIRECTORY KEYS_DIRECTORY
#
# The two directories belong to two stores with two different people holding their access. DATA_DIRECTORY may be kept as
# long as the city keeps records; files older than 35 days are removed from KEYS_DIRECTORY, so that a destroyed key is gone
# from every archive after that time.
set -eu

[ $# -eq 2 ] && [ -d "$1" ] && [ -d "$2" ] || { echo "usage: backup.sh DATA_DIRECTORY KEYS_DIRECTORY" >&2; exit 2; }
[ "$(cd "$1" && pwd -P)" != "$(cd "$2" && pwd -P)" ] || { echo "data and keys must not lie together" >&2; exit 2; }

umask 077
stamp=$(date -u +%Y%m%dT%H%M%SZ)

pg_dump --format=custom --exclude-schema=keys --file="$1/data-$stamp.dump.part" "$DATABASE_URL"
pg_dump --format=custom --schema=keys --file="$2/keys-$stamp.dump.part" "$DATABASE_URL"

mv "$1/data-$stamp.dump.part" "$1/data-$stamp.dump"
mv "$2/keys-$stamp.dump.part" "$2/keys-$stamp.dump"
find "$2" -name 'keys-*.dump' -mtime +35 -delete
