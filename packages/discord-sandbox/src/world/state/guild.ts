import type { APIAuditLogEntry, APIEmoji, APIRole, APIVoiceState, Locale } from "discord-api-types/v10";
import type { Member } from "./member.ts";
import type { ScheduledEvent } from "./scheduled-event.ts";

export type Invite = {
  readonly code: string;
  readonly channelId: string;
  readonly maxAgeSeconds: number;
  readonly maxUses: number;
  /** Null: never. */
  readonly endsAtMs: number | null;
  uses: number;
};

export type Guild = {
  readonly id: string;
  name: string;
  ownerId: string;
  icon: string | null;
  description: string | null;
  preferredLocale: Locale;
  afkChannelId: string | null;
  afkTimeoutSeconds: 60 | 300 | 900 | 1800 | 3600;
  systemChannelId: string | null;
  isAvailable: boolean;
  readonly roles: Map<string, APIRole>;
  readonly members: Map<string, Member>;
  readonly channelIds: Set<string>;
  readonly voiceStates: Map<string, APIVoiceState>;
  readonly scheduledEvents: Map<string, ScheduledEvent>;
  readonly emojis: Map<string, APIEmoji>;
  /** User id → why. */
  readonly bans: Map<string, string | null>;
  /** By their codes. */
  readonly invites: Map<string, Invite>;
  /** Oldest first. */
  readonly auditLog: APIAuditLogEntry[];
};
