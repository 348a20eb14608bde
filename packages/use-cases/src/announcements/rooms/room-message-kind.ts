/** What a message of ours shows when it is the panel of a voice room. */
export const roomMessageKind = "voice-room";
