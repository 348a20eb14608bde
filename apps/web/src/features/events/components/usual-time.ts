/** When forms propose that something begins, on the guild's wall: in the evening. */
export const usualTime = "20:00";
