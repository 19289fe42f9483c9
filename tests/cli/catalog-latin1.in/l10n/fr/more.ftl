x = Y
