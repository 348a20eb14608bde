"use client";

import { onDemand } from "#web/components/on-demand.tsx";
import { useExplained } from "#web/components/ui/use-explained.ts";

const WishesOfItem = onDemand(async () => (await import("./item-wishes-sheet.tsx")).WishesOfItem);

/** The line for the item that the address names (`?explain=wish-812`); what shows it comes when it is asked for. */
export function LineSheet({ guildId }: { readonly guildId: string }) {
  const { number, close } = useExplained("wish");
  if (number === undefined) return null;
  return <WishesOfItem key={number} guildId={guildId} itemId={number} onClose={close} />;
}
