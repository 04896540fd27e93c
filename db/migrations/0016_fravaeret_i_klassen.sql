CREATE TABLE `hjemkontakt` (
	`barnId` text NOT NULL,
	`dag` text NOT NULL,
	`personId` text NOT NULL,
	`registrert` text NOT NULL,
	`notat` text NOT NULL,
	PRIMARY KEY(`barnId`, `dag`),
	FOREIGN KEY (`barnId`) REFERENCES `barn`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `ukeblikk` (
	`enhetId` text NOT NULL,
	`gruppe` text NOT NULL,
	`uke` text NOT NULL,
	`personId` text NOT NULL,
	`registrert` text NOT NULL,
	PRIMARY KEY(`enhetId`, `uke`, `gruppe`, `personId`),
	FOREIGN KEY (`enhetId`) REFERENCES `enhet`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`personId`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
