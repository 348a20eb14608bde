import { Advice } from "../advice.ts";

export function missingMariadb(): Advice {
  return new Advice(
    "MariaDB is not installed: install it (Debian: apt-get install mariadb-server-core mariadb-client-core; macOS: brew install mariadb), or set DATABASE_URL to a server you have.",
  );
}
