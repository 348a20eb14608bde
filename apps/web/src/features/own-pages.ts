import { FileUser, type LucideIcon, MonitorSmartphone, Server } from "lucide-react";

/** A page of the reader's own, outside of any guild. */
export type OwnPage = {
  readonly id: "guilds" | "devices" | "data";
  readonly path: string;
  readonly icon: LucideIcon;
};

export const ownPages: readonly OwnPage[] = [
  { id: "guilds", path: "/guilds", icon: Server },
  { id: "devices", path: "/me/devices", icon: MonitorSmartphone },
  { id: "data", path: "/me/data", icon: FileUser },
];
