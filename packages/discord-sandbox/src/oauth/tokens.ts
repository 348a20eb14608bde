import { createHash, randomBytes } from "node:crypto";
import { nowMs, type World } from "../world/world.ts";

/** What a person allowed. */
export type Grant = { readonly userId: string; readonly scopes: ReadonlySet<string> };

type Code = Grant & {
  readonly redirectUri: string;
  readonly challenge: string | undefined;
  readonly expiresAtMs: number;
};

type Pair = Grant & {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresAtMs: number;
};

/** https://discord.com/developers/docs/topics/oauth2#authorization-code-grant-access-token-response */
export const accessTokenLivesSeconds = 604_800;
const codeLivesMs = 60_000;

export type Exchange = {
  readonly code: string;
  readonly redirectUri: string;
  readonly verifier: string | undefined;
};

export type Tokens = {
  issueCode(grant: Grant & { redirectUri: string; challenge: string | undefined }): string;
  /** A code works once, for the address it was made for, with the verifier of its challenge. */
  redeemCode(exchange: Exchange): Pair | undefined;
  /** A refresh token works once and takes the old access token with it. */
  refresh(refreshToken: string): Pair | undefined;
  revoke(token: string): void;
  findGrant(accessToken: string): (Grant & { readonly expiresAtMs: number }) | undefined;
};

function fits(code: Code, exchange: Exchange): boolean {
  if (code.redirectUri !== exchange.redirectUri) return false;
  if (code.challenge === undefined) return true;
  return (
    createHash("sha256")
      .update(exchange.verifier ?? "")
      .digest("base64url") === code.challenge
  );
}

export function createTokens(world: World): Tokens {
  const codes = new Map<string, Code>();
  const byAccess = new Map<string, Pair>();
  const byRefresh = new Map<string, Pair>();
  const secret = () => randomBytes(24).toString("base64url");

  function issue({ userId, scopes }: Grant): Pair {
    const expiresAtMs = nowMs(world) + accessTokenLivesSeconds * 1000;
    const pair: Pair = { userId, scopes, accessToken: secret(), refreshToken: secret(), expiresAtMs };
    byAccess.set(pair.accessToken, pair);
    byRefresh.set(pair.refreshToken, pair);
    return pair;
  }
  function forget(pair: Pair): void {
    byAccess.delete(pair.accessToken);
    byRefresh.delete(pair.refreshToken);
  }
  return {
    issueCode(grant) {
      const code = secret();
      codes.set(code, { ...grant, expiresAtMs: nowMs(world) + codeLivesMs });
      return code;
    },
    redeemCode(exchange) {
      const code = codes.get(exchange.code);
      codes.delete(exchange.code);
      const isGood = code !== undefined && code.expiresAtMs > nowMs(world) && fits(code, exchange);
      return isGood ? issue(code) : undefined;
    },
    refresh(refreshToken) {
      const pair = byRefresh.get(refreshToken);
      if (!pair) return undefined;
      forget(pair);
      return issue(pair);
    },
    revoke(token) {
      const pair = byAccess.get(token) ?? byRefresh.get(token);
      if (pair) forget(pair);
    },
    findGrant(accessToken) {
      const pair = byAccess.get(accessToken);
      return pair && pair.expiresAtMs > nowMs(world) ? pair : undefined;
    },
  };
}
