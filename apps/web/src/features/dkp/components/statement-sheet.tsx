"use client";

import { onDemand } from "#web/components/on-demand.tsx";
import { useExplained } from "#web/components/ui/use-explained.ts";

const AccountSheet = onDemand(async () => (await import("./account-sheet.tsx")).AccountSheet);

/** The account that the address names (`?explain=balance-812`); what shows it comes when it is asked for. */
export function StatementSheet({ guildId }: { readonly guildId: string }) {
  const { number, close } = useExplained("balance");
  if (number === undefined) return null;
  return <AccountSheet key={number} guildId={guildId} memberId={number} onClose={close} />;
}
