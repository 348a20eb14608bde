import {
  clockEnv,
  databaseEnv,
  deploymentEnv,
  discordEnv,
  findWhiteoutAccess,
  loggingEnv,
  readEnv,
  webEnv,
} from "@guildhall/config";

const shape = { ...databaseEnv, ...discordEnv, ...webEnv, ...deploymentEnv, ...clockEnv, ...loggingEnv };

export type Env = ReturnType<typeof read>;

function read() {
  const env = readEnv(shape, process.env);
  return { ...env, whiteout: findWhiteoutAccess(env) };
}

let known: Env | undefined;

/** The environment, read at the first request: a build needs none of it. */
export function getEnv(): Env {
  known ??= read();
  return known;
}

/** The page of all components is for those who build the product. */
export function isGalleryOpen(): boolean {
  return isDevelopment || getEnv().GUILDHALL_GALLERY === "1";
}

export const isDevelopment = process.env.NODE_ENV === "development";
