CREATE TABLE `klokke` (
	`id` integer PRIMARY KEY NOT NULL,
	`sist` text NOT NULL
);
