import "server-only";
import type { AuthOptions } from "next-auth";
import { getEnv } from "#web/env.ts";
import { discordProvider } from "./discord-provider.ts";
import { getLogger } from "./observability.ts";
import { closeSignIn, openSignIn } from "./open-sign-in.ts";

const sessionSeconds = 30 * 24 * 60 * 60;

export function authOptions(): AuthOptions {
  return {
    secret: getEnv().NEXTAUTH_SECRET,
    providers: [discordProvider()],
    pages: { signIn: "/sign-in", error: "/sign-in" },
    session: { strategy: "jwt", maxAge: sessionSeconds },
    callbacks: {
      jwt: async ({ token, account, profile }) =>
        account?.access_token ? await openSignIn(account.access_token, profile) : token,
    },
    events: { signOut: async ({ token }) => await closeSignIn(token) },
    logger: {
      // The library's details hold profiles and addresses with codes in them.
      error: (code) => getLogger().error({ code }, "sign-in failed"),
      warn: (code) => getLogger().warn({ code }, "sign-in warning"),
      debug: () => undefined,
    },
  };
}
