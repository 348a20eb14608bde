import type { Menu } from "radix-ui/internal";
import { createContext, use } from "react";

/** What items are made of. It comes with the list, and no item stands outside of one. */
export const MenuParts = createContext<typeof Menu | undefined>(undefined);

export function useMenuParts(): typeof Menu {
  const parts = use(MenuParts);
  if (!parts) throw new Error("An item stands outside of a menu.");
  return parts;
}
