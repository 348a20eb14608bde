import { clockEnv, databaseEnv, discordEnv, loggingEnv, readEnv, webEnv } from "@guildhall/config";
import { z } from "zod";

const shape = {
  ...databaseEnv,
  ...discordEnv,
  ...webEnv,
  ...clockEnv,
  ...loggingEnv,
  GUILDHALL_GALLERY: z
    .enum(["0", "1"])
    .describe("Set it to 1 to show the component gallery in production.")
    .default("0"),
  METRICS_FROM: z
    .enum(["loopback", "anywhere"])
    .describe("Use loopback, or anywhere when a firewall guards the address.")
    .default("loopback"),
};

export type Env = ReturnType<typeof read>;

const read = () => readEnv(shape, process.env);

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
