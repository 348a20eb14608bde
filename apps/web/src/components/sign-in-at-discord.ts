"use client";

import { signIn } from "next-auth/react";

/** Goes to Discord and comes back to the given page. */
export async function signInAtDiscord(path: string): Promise<void> {
  await signIn("discord", { callbackUrl: path });
}
