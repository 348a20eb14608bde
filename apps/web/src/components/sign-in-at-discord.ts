"use client";

/** Goes to Discord, where the person says who they are, and comes back to the given page. */
export async function signInAtDiscord(path: string): Promise<void> {
  const { signIn } = await import("next-auth/react");
  await signIn("discord", { callbackUrl: path });
}

/** The same for somebody who is signed in: Discord does not ask again for what it was allowed before. */
export async function refreshAtDiscord(path: string): Promise<void> {
  const { signIn } = await import("next-auth/react");
  await signIn("discord", { callbackUrl: path }, { prompt: "none" });
}
