/** How strictly a guild plays. One question fills every setting from it. */
export const styles = ["casual", "standard", "hardcore"] as const;

export type Style = (typeof styles)[number];

export const defaultStyle: Style = "standard";
