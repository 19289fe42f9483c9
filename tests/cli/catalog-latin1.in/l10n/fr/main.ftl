hello = AllÃ´, été
