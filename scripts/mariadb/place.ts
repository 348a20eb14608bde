import { chmodSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { chooseSocketPath } from "../socket-path.ts";

/** Where one private MariaDB keeps its things. */
export type Place = {
  folder: string;
  data: string;
  /** Of this server alone: in a shared one each server that starts deletes the tables that others have there. */
  temporary: string;
  socketPath: string;
  pidPath: string;
  logPath: string;
};

export function openPlace(givenFolder: string): Place {
  const folder = resolve(givenFolder);
  mkdirSync(folder, { recursive: true });
  // Root of this database has no password: the folder's mode is the lock.
  chmodSync(folder, 0o700);
  const temporary = join(folder, "temporary");
  mkdirSync(temporary, { recursive: true });
  return {
    folder,
    data: join(folder, "data"),
    temporary,
    socketPath: chooseSocketPath(folder, "mariadb.sock"),
    pidPath: join(folder, "mariadb.pid"),
    logPath: join(folder, "mariadb.log"),
  };
}

/** Root's address over the socket, without a database. */
export function rootUrl({ socketPath }: Place): string {
  return `mysql://root@localhost/?socketPath=${encodeURIComponent(socketPath)}`;
}
