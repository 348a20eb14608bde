"use client";

/** Ends the sign-in of this device and shows the door. What does it is fetched then: most pages are left otherwise. */
export async function signOutHere(): Promise<void> {
  const { signOut } = await import("next-auth/react");
  await signOut({ callbackUrl: "/sign-in?ended=1" });
}
