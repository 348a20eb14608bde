import { CircleUser, LayoutDashboard } from "lucide-react";
import { absences } from "./absences/client.ts";
import { announcements } from "./announcements/client.ts";
import { attendance } from "./attendance/client.ts";
import { audit } from "./audit/client.ts";
import type { Destination } from "./destination.ts";
import { diplomacy } from "./diplomacy/client.ts";
import { dkp } from "./dkp/client.ts";
import { events } from "./events/client.ts";
import { groups } from "./groups/client.ts";
import { items } from "./items/client.ts";
import { loot } from "./loot/client.ts";
import { members } from "./members/client.ts";
import { recruitment } from "./recruitment/client.ts";
import { doctor, settings } from "./settings/client.ts";
import { verification } from "./verification/client.ts";
import { wishlists } from "./wishlists/client.ts";

/** Gathers from all features what is the reader's own, so it belongs to none. */
const me: Destination = { id: "me", path: "/me", icon: CircleUser, key: "y", tab: "me" };

/** The first page gathers from all features, so it belongs to none. */
const overview: Destination = {
  id: "overview",
  path: "",
  below: ["/trends"],
  icon: LayoutDashboard,
  key: "o",
  tab: "overview",
};

/** The pages of a guild, in the order of the rail. A feature adds its line here and nowhere else. */
export const destinations: readonly Destination[] = [
  me,
  overview,
  events,
  attendance,
  dkp,
  loot,
  wishlists,
  items,
  members,
  verification,
  groups,
  recruitment,
  diplomacy,
  announcements,
  absences,
  settings,
  doctor,
  audit,
];
