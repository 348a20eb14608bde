import { type NextRequest, NextResponse } from "next/server";
import { getEnv } from "./env.ts";
import { acceptCorrelationId, correlationHeader } from "./server/correlation.ts";
import { findGuildId, guildHeader } from "./server/guild-header.ts";
import { securityHeaders } from "./server/security-headers.ts";
import { readSessionCookie } from "./server/session-cookie.ts";

/** Pages for everybody. Handlers under /api answer for themselves. */
const openPaths = /^\/(?:sign-in|gallery|api(?:\/.*)?|icon\.svg)$/;

/** Stands before every page and handler: the policy, the correlation id, and the way to the sign-in. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = crypto.randomUUID();
  const correlationId = acceptCorrelationId(request.headers.get(correlationHeader));
  const { NEXTAUTH_URL, ITEM_ICON_HOSTS } = getEnv();
  const isSecure = NEXTAUTH_URL.startsWith("https://");
  const protections = securityHeaders({ nonce, isSecure, pictureHosts: ITEM_ICON_HOSTS });

  const response = (await isAllowedIn(request))
    ? NextResponse.next({ request: { headers: forwardedHeaders(request, { correlationId, protections }) } })
    : redirectToSignIn(request);
  for (const [name, value] of Object.entries(protections)) response.headers.set(name, value);
  response.headers.set(correlationHeader, correlationId);
  return response;
}

export const config = { matcher: "/((?!_next/static|_next/image).*)" };

/** A first look, to spare a page the work. Each page and action asks again whether the sign-in still lives. */
async function isAllowedIn(request: NextRequest): Promise<boolean> {
  if (openPaths.test(request.nextUrl.pathname)) return true;
  return (await readSessionCookie(request.cookies)) !== undefined;
}

/** Only the path goes along: an address given whole could lead elsewhere after the sign-in. */
function redirectToSignIn(request: NextRequest): NextResponse {
  const target = new URL("/sign-in", request.nextUrl.origin);
  const { pathname, search } = request.nextUrl;
  if (pathname !== "/") target.searchParams.set("to", `${pathname}${search}`);
  return NextResponse.redirect(target);
}

type Forwarded = { readonly correlationId: string; readonly protections: Readonly<Record<string, string>> };

/** Next reads the nonce for its own scripts from the request's policy. */
function forwardedHeaders(request: NextRequest, { correlationId, protections }: Forwarded): Headers {
  const forwarded = new Headers(request.headers);
  forwarded.set("content-security-policy", protections["content-security-policy"] ?? "");
  forwarded.set(correlationHeader, correlationId);
  forwarded.delete(guildHeader);
  const guildId = findGuildId(request.nextUrl.pathname);
  if (guildId) forwarded.set(guildHeader, guildId);
  return forwarded;
}
