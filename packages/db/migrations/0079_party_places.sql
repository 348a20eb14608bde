CREATE TABLE `party_places` (
	`guild_id` bigint unsigned NOT NULL,
	`event_id` bigint unsigned NOT NULL,
	`member_id` bigint unsigned NOT NULL,
	CONSTRAINT `party_places_guild_id_event_id_member_id_pk` PRIMARY KEY(`guild_id`,`event_id`,`member_id`)
);
--> statement-breakpoint
ALTER TABLE `party_places` ADD CONSTRAINT `party_places_event_id_events_id_fk` FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `party_places` ADD CONSTRAINT `party_places_member_id_members_id_fk` FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `party_places_of_member` ON `party_places` (`guild_id`,`member_id`,`event_id`);--> statement-breakpoint
CREATE INDEX `audit_entries_of_member` ON `audit_entries` (`guild_id`,`member_id`,`id`);