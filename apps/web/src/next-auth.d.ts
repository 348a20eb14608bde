import type {} from "next-auth/jwt";

declare module "next-auth/jwt" {
  /** What the signed cookie holds: who, which sign-in, and how to greet. No token of Discord's. */
  interface JWT {
    sub: string;
    sid: string;
    name: string;
    avatarHash: string | null;
  }
}
