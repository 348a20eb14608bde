import { EnvError } from "./env-error.ts";

type WhiteoutEnv = {
  readonly WHITEOUT_API_URL?: string | undefined;
  readonly WHITEOUT_API_SECRET?: string | undefined;
};

/** What it takes to look accounts of Whiteout Survival up; undefined where nobody set it. Half of it is a mistake. */
export function findWhiteoutAccess({ WHITEOUT_API_URL: address, WHITEOUT_API_SECRET: secret }: WhiteoutEnv) {
  if (address && secret) return { address, secret };
  if (!(address || secret)) return undefined;
  const [there, missing] = address
    ? ["WHITEOUT_API_URL", "WHITEOUT_API_SECRET"]
    : ["WHITEOUT_API_SECRET", "WHITEOUT_API_URL"];
  throw new EnvError([`${missing} is not set, and ${there} is. Set both, or neither.`]);
}
