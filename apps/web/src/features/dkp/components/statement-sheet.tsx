"use client";

import dynamic from "next/dynamic";
import { useExplained } from "#web/components/ui/use-explained.ts";

const AccountSheet = dynamic(async () => (await import("./account-sheet.tsx")).AccountSheet, { ssr: false });

/** The account that the address names (`?explain=balance-812`); what shows it comes when it is asked for. */
export function StatementSheet({ guildId }: { readonly guildId: string }) {
  const { number, close } = useExplained("balance");
  if (number === undefined) return null;
  return <AccountSheet key={number} guildId={guildId} memberId={number} onClose={close} />;
}
