export const membersRefusals = ["members.notFound", "members.nameTaken"] as const;
