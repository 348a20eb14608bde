"use client";

import { signOut } from "next-auth/react";

/** Ends the sign-in of this device and shows the door. */
export async function signOutHere(): Promise<void> {
  await signOut({ callbackUrl: "/sign-in?ended=1" });
}
