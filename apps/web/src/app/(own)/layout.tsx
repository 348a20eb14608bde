import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { auth } from "#web/auth.ts";
import { AppShell } from "#web/components/shell/app-shell.tsx";
import { readShell } from "#web/server/read-shell.ts";

/** Pages of the reader, outside of any guild. */
export default async function OwnLayout({ children }: { readonly children: ReactNode }) {
  if (!(await auth())) redirect("/sign-in");
  return <AppShell shell={await readShell()}>{children}</AppShell>;
}
