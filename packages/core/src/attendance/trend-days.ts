/** Over how many days back a trend looks. */
export const trendDays = ["30", "60", "90"] as const;
