import { decode, type JWT } from "next-auth/jwt";
import { getEnv } from "#web/env.ts";

type Cookies = { get(name: string): { readonly value: string } | undefined };

/** What the signed cookie of a sign-in says, or undefined when there is none or it was tampered with. */
export async function readSessionCookie(cookies: Cookies): Promise<JWT | undefined> {
  const { NEXTAUTH_URL, NEXTAUTH_SECRET } = getEnv();
  const prefix = NEXTAUTH_URL.startsWith("https://") ? "__Secure-" : "";
  const token = cookies.get(`${prefix}next-auth.session-token`)?.value;
  if (!token) return undefined;
  try {
    return (await decode({ token, secret: NEXTAUTH_SECRET })) ?? undefined;
  } catch {
    return undefined;
  }
}
