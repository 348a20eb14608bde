import { CalendarDays } from "lucide-react";
import type { Destination } from "../destination.ts";

export { eventsQuery } from "./events.queries.ts";

export const events: Destination = {
  id: "events",
  path: "/events",
  feature: "events",
  icon: CalendarDays,
  group: "play",
  key: "e",
  tab: "events",
};
