import type { Place } from "./place.ts";

/** MariaDB refuses to run as root unless told that it is meant. */
export function accountFlags(): string[] {
  return process.getuid?.() === 0 ? ["--user=root"] : [];
}

// Without durability a power cut may lose the last second; tests never mind and run several times faster.
const durableFlags = ["--innodb-flush-log-at-trx-commit=1", "--innodb-buffer-pool-size=256M"];
const fastFlags = [
  "--innodb-flush-log-at-trx-commit=0",
  "--innodb-doublewrite=OFF",
  "--innodb-buffer-pool-size=128M",
];

export function serverFlags(place: Place, durable: boolean): string[] {
  return [
    "--no-defaults",
    ...accountFlags(),
    `--datadir=${place.data}`,
    `--tmpdir=${place.temporary}`,
    `--socket=${place.socketPath}`,
    `--pid-file=${place.pidPath}`,
    "--skip-networking",
    "--skip-log-bin",
    "--skip-name-resolve",
    "--max-connections=500",
    "--character-set-server=utf8mb4",
    "--collation-server=utf8mb4_unicode_520_ci",
    "--transaction-isolation=READ-COMMITTED",
    "--default-time-zone=+00:00",
    ...(durable ? durableFlags : fastFlags),
  ];
}
