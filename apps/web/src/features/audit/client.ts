import { ScrollText } from "lucide-react";
import type { Destination } from "../destination.ts";

export const audit: Destination = {
  id: "audit",
  path: "/audit",
  icon: ScrollText,
  group: "hall",
  right: "audit.view",
};
