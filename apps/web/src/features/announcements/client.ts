import { Megaphone } from "lucide-react";
import type { Destination } from "../destination.ts";

export const announcements: Destination = {
  id: "announcements",
  path: "/announcements",
  feature: "announcements",
  icon: Megaphone,
  group: "people",
};
