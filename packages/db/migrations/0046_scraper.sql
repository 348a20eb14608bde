CREATE TABLE `scraper_settings` (
	`id` bigint unsigned AUTO_INCREMENT NOT NULL,
	`game` varchar(32) NOT NULL,
	`languages` json NOT NULL,
	`grades` json NOT NULL,
	`page_cap` smallint unsigned NOT NULL,
	`is_nightly` boolean NOT NULL,
	`contact` varchar(200),
	`accepted_site` varchar(200),
	`accepted_by_user_id` bigint unsigned,
	`accepted_at` datetime(3),
	CONSTRAINT `scraper_settings_id` PRIMARY KEY(`id`),
	CONSTRAINT `scraper_settings_once` UNIQUE(`game`)
);
