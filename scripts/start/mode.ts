import { isDemoMeant } from "@guildhall/config";
import { Advice } from "../advice.ts";

/** live: the Discord of the token. demo: a local Discord, its own database and its own keys. */
export type Mode = "live" | "demo";

export const ownDatabaseNames: Record<Mode, string> = { live: "guildhall", demo: "guildhall_demo" };

/** Without a token it is the demo, which refuses wherever real people or real data could be meant. */
export function chooseMode(env: NodeJS.ProcessEnv): Mode {
  if (env.DISCORD_TOKEN) return "live";
  const reasons = productionSigns(env);
  if (reasons.length === 0 || isDemoMeant(env)) return "demo";
  throw new Advice(
    `DISCORD_TOKEN is not set, and the demo does not start where ${reasons.join(" and ")}: set DISCORD_TOKEN, or GUILDHALL_DEMO=1 with a database whose name ends in _demo.`,
  );
}

function productionSigns(env: NodeJS.ProcessEnv): string[] {
  return [
    env.NODE_ENV === "production" && "NODE_ENV is production",
    env.DATABASE_URL && "DATABASE_URL is set",
    env.NEXTAUTH_URL && !isLoopback(env.NEXTAUTH_URL) && "NEXTAUTH_URL is a public address",
  ].filter((sign) => typeof sign === "string" && sign !== "") as string[];
}

function isLoopback(url: string): boolean {
  return ["127.0.0.1", "localhost", "[::1]"].includes(URL.parse(url)?.hostname ?? "");
}
