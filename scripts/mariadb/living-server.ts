import { readFileSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { createConnection } from "mysql2/promise";
import { findCommandLine, isAlive } from "../process-state.ts";
import type { Place } from "./place.ts";
import { rootUrl } from "./place.ts";

/** True when the socket answers and the server behind it serves our data folder. */
export async function answers(place: Place): Promise<boolean> {
  try {
    const connection = await createConnection({ uri: rootUrl(place), connectTimeout: 2000 });
    try {
      const [rows] = await connection.query("SELECT @@datadir AS folder");
      return await isSameFolder(rows, place.data);
    } finally {
      connection.destroy();
    }
  } catch {
    return false;
  }
}

async function isSameFolder(rows: unknown, folder: string): Promise<boolean> {
  const [row] = rows as { folder: string }[];
  return row !== undefined && (await realpath(row.folder)) === (await realpath(folder));
}

/** The process that serves our data folder, answering or not. */
export function findServerPid({ pidPath, data }: Place): number | undefined {
  const pid = Number(readIfThere(pidPath));
  const isOurs = pid > 0 && isAlive(pid) && findCommandLine(pid)?.includes(`--datadir=${data} `);
  return isOurs ? pid : undefined;
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
