import { Handshake } from "lucide-react";
import type { Destination } from "../destination.ts";

export const diplomacy: Destination = {
  id: "diplomacy",
  path: "/diplomacy",
  feature: "diplomacy",
  icon: Handshake,
  group: "people",
  right: "diplomacy.edit",
};

export { foreignGuildsQuery } from "./diplomacy.queries.ts";
