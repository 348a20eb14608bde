import { cpSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createConnection, type RowDataPacket } from "mysql2/promise";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { openMariadb, stopAbandonedMariadb } from "./mariadb.ts";
import { isAlive } from "./process-state.ts";
import { chooseSocketPath } from "./socket-path.ts";

const pristine = newFolder();

/** Laying out a database takes seconds on a slow disk: it is done once, and copied. */
beforeAll(async () => {
  await (await openMariadb({ folder: pristine, durable: false })).stop();
}, 60_000);

afterAll(() => rmSync(pristine, { recursive: true }));

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "guildhall-mariadb-"));
}

/** A folder of its own with an empty database; whatever still serves it at the end is stopped. */
function makeFolder(...below: string[]): string {
  const top = newFolder();
  const folder = join(top, ...below);
  cpSync(pristine, folder, { recursive: true });
  const socketPath = chooseSocketPath(folder, "mariadb.sock");
  onTestFinished(async () => {
    await stopAbandonedMariadb(folder);
    for (const path of [top, dirname(socketPath)]) rmSync(path, { recursive: true, force: true });
  });
  return folder;
}

async function ask(uri: string, sql: string): Promise<RowDataPacket | undefined> {
  const connection = await createConnection({ uri });
  const [rows] = await connection.query<RowDataPacket[]>(sql);
  await connection.end();
  return rows[0];
}

test("the server listens on no port and speaks our collation, isolation and clock", async () => {
  const folder = makeFolder();
  const mariadb = await openMariadb({ folder, durable: true });
  const settings = await ask(
    mariadb.rootUrl,
    `SELECT @@skip_networking AS skipsNetwork, @@collation_server AS collation, @@tx_isolation AS isolation,
      @@time_zone AS zone, @@innodb_flush_log_at_trx_commit AS flush`,
  );
  expect(settings).toEqual({
    skipsNetwork: 1,
    collation: "utf8mb4_unicode_520_ci",
    isolation: "READ-COMMITTED",
    zone: "+00:00",
    flush: 1,
  });
  expect(statSync(folder).mode & 0o077).toBe(0);
  await mariadb.stop();
  expect(isAlive(mariadb.pid)).toBe(false);
});

test("a living server is taken over, with what it holds", async () => {
  const folder = makeFolder();
  const first = await openMariadb({ folder, durable: false });
  await ask(first.rootUrl, "CREATE DATABASE kept");
  const second = await openMariadb({ folder, durable: false });
  expect(second).toMatchObject({ wasRunning: true, pid: first.pid });
  expect(await ask(second.rootUrl, "SHOW DATABASES LIKE 'kept'")).toBeDefined();
  await second.stop();
  expect(isAlive(first.pid)).toBe(false);
});

test("a server killed hard leaves nothing in the way of the next", async () => {
  const folder = makeFolder();
  const first = await openMariadb({ folder, durable: true });
  await ask(first.rootUrl, "CREATE DATABASE kept");
  process.kill(first.pid, "SIGKILL");
  const second = await openMariadb({ folder, durable: true });
  expect(second.wasRunning).toBe(false);
  expect(await ask(second.rootUrl, "SHOW DATABASES LIKE 'kept'")).toBeDefined();
});

test("a dying server is waited for", async () => {
  const folder = makeFolder();
  const first = await openMariadb({ folder, durable: true });
  process.kill(first.pid, "SIGTERM");
  const second = await openMariadb({ folder, durable: true });
  expect(await ask(second.rootUrl, "SELECT 1 AS one")).toEqual({ one: 1 });
});

test("a folder with a long path gets its socket elsewhere, in a folder only we enter", async () => {
  const folder = makeFolder("long".repeat(25));
  const mariadb = await openMariadb({ folder, durable: false });
  expect(mariadb.socketPath.startsWith(folder)).toBe(false);
  expect(statSync(dirname(mariadb.socketPath)).mode & 0o077).toBe(0);
  expect(await ask(mariadb.rootUrl, "SELECT 1 AS one")).toEqual({ one: 1 });
});
