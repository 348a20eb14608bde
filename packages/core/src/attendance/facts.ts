/**
 * Facts of attendance: an officer marked somebody, people can check in or did, an event was settled, is over, or is held;
 * a contest came, went or was decided. Of one member's voice, only that it changed.
 */
export type AttendanceFact =
  | {
      readonly name:
        | "attendance.marked"
        | "attendance.checkInChanged"
        | "attendance.eventSettled"
        | "attendance.eventOver"
        | "attendance.holdChanged";
      readonly guildId: string;
      readonly eventId: number;
    }
  | { readonly name: "attendance.voiceChanged"; readonly guildId: string }
  | {
      readonly name: "attendance.contestChanged" | "attendance.contestDecided";
      readonly guildId: string;
      readonly eventId: number;
      readonly contestId: number;
    };
