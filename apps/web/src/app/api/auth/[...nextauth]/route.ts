import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "#web/server/auth-options.ts";
import { inTrail } from "#web/server/in-trail.ts";

type AuthRoute = { readonly params: Promise<{ readonly nextauth: string[] }> };

/** Made at the request, because the options come from the environment, which a build does not have. */
async function handle(request: NextRequest, route: AuthRoute): Promise<Response> {
  return await inTrail(() => NextAuth(request, route, authOptions()));
}

export { handle as GET, handle as POST };
