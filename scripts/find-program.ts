import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

// Debian keeps servers where the PATH of an ordinary account does not look.
const extraFolders = ["/usr/sbin", "/usr/local/sbin"];

/** The full path of the first of these programs that is installed. */
export function findProgram(...names: string[]): string | undefined {
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...extraFolders].filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
