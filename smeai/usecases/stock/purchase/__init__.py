"""Purchase orders, one for each supplier, as xlsx, csv and a document to be printed."""
