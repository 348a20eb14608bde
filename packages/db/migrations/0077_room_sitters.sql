CREATE TABLE `room_sitters` (
	`guild_id` bigint unsigned NOT NULL,
	`room_id` bigint unsigned NOT NULL,
	`user_id` bigint unsigned NOT NULL,
	`since` datetime(3) NOT NULL,
	CONSTRAINT `room_sitters_room_id_user_id_pk` PRIMARY KEY(`room_id`,`user_id`)
);
--> statement-breakpoint
ALTER TABLE `voice_rooms` ADD `owner_away_since` datetime(3);--> statement-breakpoint
ALTER TABLE `room_sitters` ADD CONSTRAINT `room_sitters_room_id_voice_rooms_id_fk` FOREIGN KEY (`room_id`) REFERENCES `voice_rooms`(`id`) ON DELETE no action ON UPDATE no action;