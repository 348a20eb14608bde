import { botEnv, discordEnv, readEnv, webEnv } from "@guildhall/config";
import type { Mode } from "./mode.ts";
import { openSecrets } from "./secrets.ts";

export type Keys = {
  DISCORD_CLIENT_ID: string;
  DISCORD_TOKEN: string;
  DISCORD_CLIENT_SECRET: string;
  NEXTAUTH_SECRET: string;
};

// The application of the local Discord: a plausible id that Discord itself never gave to anybody.
const demoClientId = "100000000000000001";

/** Discord's keys and the dashboard's own: given in the environment, or made up for the demo and kept. */
export function chooseKeys(mode: Mode, env: NodeJS.ProcessEnv, secretsPath: string): Keys {
  if (mode === "live") return { ...readDiscordKeys(env), ...chooseSessionSecret(env, secretsPath) };
  const made = openSecrets(secretsPath, ["DISCORD_TOKEN", "DISCORD_CLIENT_SECRET", "NEXTAUTH_SECRET"]);
  return { DISCORD_CLIENT_ID: demoClientId, ...made };
}

function readDiscordKeys(env: NodeJS.ProcessEnv): Omit<Keys, "NEXTAUTH_SECRET"> {
  const { DISCORD_CLIENT_ID } = discordEnv;
  const { DISCORD_TOKEN } = botEnv;
  const { DISCORD_CLIENT_SECRET } = webEnv;
  return readEnv({ DISCORD_CLIENT_ID, DISCORD_TOKEN, DISCORD_CLIENT_SECRET }, env);
}

function chooseSessionSecret(env: NodeJS.ProcessEnv, secretsPath: string): Pick<Keys, "NEXTAUTH_SECRET"> {
  return env.NEXTAUTH_SECRET
    ? { NEXTAUTH_SECRET: env.NEXTAUTH_SECRET }
    : openSecrets(secretsPath, ["NEXTAUTH_SECRET"]);
}
