import type { WaitingKind } from "@guildhall/core/settings";
import {
  BadgeCheck,
  DoorOpen,
  Gem,
  Gift,
  Handshake,
  Hourglass,
  type LucideIcon,
  Medal,
  MessageCircleWarning,
  MessagesSquare,
  UserPlus,
  UserRoundSearch,
  Users,
} from "lucide-react";

/** Where each kind is decided, below the guild's address, and its sign. */
export const waitingPlaces: Readonly<
  Record<WaitingKind, { readonly path: string; readonly icon: LucideIcon }>
> = {
  contests: { path: "/attendance?tab=appeals", icon: MessageCircleWarning },
  trials: { path: "/recruitment", icon: Hourglass },
  applications: { path: "/recruitment", icon: DoorOpen },
  clearances: { path: "/recruitment", icon: MessagesSquare },
  newcomers: { path: "/members/newcomers", icon: UserPlus },
  memberClaims: { path: "/members", icon: UserRoundSearch },
  rankClaims: { path: "/members", icon: Medal },
  accounts: { path: "/verification", icon: BadgeCheck },
  contacts: { path: "/diplomacy", icon: Users },
  pacts: { path: "/diplomacy", icon: Handshake },
  drops: { path: "/loot", icon: Gem },
  codes: { path: "/announcements/codes", icon: Gift },
};
