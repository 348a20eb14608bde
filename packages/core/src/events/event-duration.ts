/** Longest event: a whole day. */
export const maxDurationMinutes = 24 * 60;
