/** Facts of attendance: an officer marked somebody, or an event was settled. Of one member's voice, only that it changed. */
export type AttendanceFact =
  | {
      readonly name: "attendance.marked" | "attendance.eventSettled";
      readonly guildId: string;
      readonly eventId: number;
    }
  | { readonly name: "attendance.voiceChanged"; readonly guildId: string };
