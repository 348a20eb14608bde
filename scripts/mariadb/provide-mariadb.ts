import { canInstallDebianPackages, installDebianPackages } from "../debian-packages.ts";
import { findProgram } from "../find-program.ts";
import { report } from "../report.ts";
import { missingMariadb } from "./missing-mariadb.ts";

/** Makes sure that MariaDB's programs are there: already installed, or from Debian's packages. */
export async function provideMariadb(signal?: AbortSignal): Promise<void> {
  if (findProgram("mariadbd") && findProgram("mariadb-install-db")) return;
  if (!canInstallDebianPackages()) throw missingMariadb();
  report("installing MariaDB from Debian's packages");
  // The core packages hold the programs alone: no service, no open port, no questions.
  await installDebianPackages(["mariadb-server-core", "mariadb-client-core"], signal);
}
