import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../.data/reports");

/** Where a runner shall write its counts; those of an earlier run are gone, so they can never be taken for new. */
export function openReport(fileName: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, fileName);
  rmSync(path, { force: true });
  return path;
}

/** What the runner wrote, or nothing when it died before it could. */
export function readReport<Report>(path: string): Report | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Report) : undefined;
}
