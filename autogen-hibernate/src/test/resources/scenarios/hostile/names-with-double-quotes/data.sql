insert into "say ""hi""" ("i""d", """") values (1, '"');
